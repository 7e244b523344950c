import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const rows = JSON.parse(document.getElementById('data').textContent).filter(({ rank }) => rank !== null);
const colours = ['#08519c', '#3182bd', '#6baed6', '#bdd7e7'];

new Chart(document.querySelector('canvas'), {
  type: 'bar',
  data: {
    labels: rows.map(({ name }) => name),
    datasets: [
      {
        label: 'Tổng điểm',
        data: rows.map(({ score }) => score),
        backgroundColor: rows.map(({ group }) => colours[group - 1]),
      },
    ],
  },
  options: {
    animation: false,
    indexAxis: 'y',
    maintainAspectRatio: false,
    scales: { y: { ticks: { autoSkip: false } } },
  },
});
