import {
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(CategoryScale, LineController, LineElement, LinearScale, PointElement, Tooltip);

const quarters = JSON.parse(document.getElementById('data').textContent);

new Chart(document.querySelector('canvas'), {
  type: 'line',
  data: {
    labels: quarters.map(({ period }) => period),
    datasets: [{ label: 'Điểm', data: quarters.map(({ score }) => score), borderColor: '#08519c' }],
  },
  options: { animation: false, maintainAspectRatio: false },
});
