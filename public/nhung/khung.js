/* Inside a frame: tells the page around how high this one is, on every change and when asked. */
(function () {
  'use strict';
  var around = window.parent;
  if (around === window || !window.ResizeObserver) return;
  /* With ?dw=<id> also in the form that listeners for Datawrapper's charts know. */
  var id = (/[?&]dw=([\w-]{1,80})(?:&|$)/.exec(location.search) || [])[1];
  var told = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    around.postMessage({ 'ba-cong-khai': height }, '*');
    if (!id) return;
    var heights = {};
    heights[id] = height;
    around.postMessage({ 'datawrapper-height': heights }, '*');
  }
  window.addEventListener('message', function (event) {
    if (event.source !== around || !event.data || event.data['ba-cong-khai'] !== 'height?') return;
    told = 0;
    tell();
  });
  /* A frame that is out of sight is not drawn, and its observer waits: it is measured all the same. */
  window.addEventListener('load', tell);
  tell();
  new ResizeObserver(tell).observe(document.body);
})();
