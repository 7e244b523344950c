/* Inside the frame of the self-test: puts what is found in the place of «not known». Texts stand in the page. */
(function () {
  'use strict';
  var root = document.documentElement;
  function found(check, outcome) {
    var lines = document.querySelectorAll('[data-check=' + check + ']');
    for (var i = 0; i < lines.length; i++)
      lines[i].hidden = lines[i].getAttribute('data-outcome') !== outcome;
  }
  function measure() {
    document.querySelector('[data-part=pixels]').hidden = false;
    document.querySelector('[data-part=width]').textContent = String(root.clientWidth);
    found('width', root.clientWidth < 320 ? 'narrow' : 'fine');
  }
  found('script', 'yes');
  found('frame', window.parent === window ? 'alone' : 'framed');
  /* In a sandbox without allow-same-origin the page has an origin of its own, «null». */
  found('sandbox', window.origin === 'null' ? 'opaque' : 'free');
  measure();
  window.addEventListener('resize', function () {
    measure();
    /* Nothing in here changes the height of the window: only the page around it can. */
    var lacking = Math.abs(window.innerHeight - Math.ceil(document.body.getBoundingClientRect().height));
    if (window.parent !== window && lacking <= 1) found('height', 'set');
  });
  /* The page becomes higher, khung.js tells the page around, and where a script listens there the window changes. */
  document.querySelector('.probe').hidden = false;
})();
