// The little that the forms gain by JavaScript: files can be dropped, and long work says that it goes on. All of them
// work without it.

for (const drop of document.querySelectorAll('[data-drop]')) {
  const input = drop.querySelector('input');
  const chosen = drop.querySelector('[data-chosen]');
  if (!(input instanceof HTMLInputElement) || !chosen) continue;
  const tell = () => {
    chosen.textContent = [...(input.files ?? [])].map(({ name }) => name).join(', ');
  };
  input.addEventListener('change', tell);
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const files = event instanceof DragEvent ? event.dataTransfer?.files : undefined;
    if (!files || files.length === 0) return;
    input.files = files;
    tell();
  });
}

// A file that misses the field must not replace the page.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault());

for (const form of document.querySelectorAll('form[data-long]')) {
  form.addEventListener('submit', () => {
    const told = form.querySelector('.progress');
    const button = form.querySelector('button');
    if (!(told instanceof HTMLElement) || !button) return;
    const start = Date.now();
    const { text = '', seconds = '' } = told.dataset;
    told.textContent = text;
    form.classList.add('working');
    const timer = setInterval(() => {
      told.textContent = `${text} ${Math.round((Date.now() - start) / 1000)} ${seconds}`;
    }, 5000);
    // Sent once: a second press would do it again after the first.
    setTimeout(() => (button.disabled = true));
    addEventListener('pageshow', () => {
      clearInterval(timer);
      button.disabled = false;
      told.textContent = '';
      form.classList.remove('working');
    });
  });
}
