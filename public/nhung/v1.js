/* Ba công khai: a frame of the portal becomes as high as what it shows. Version 1, never to change. MIT. */
(function (w, d) {
  'use strict';
  if (w.baCongKhaiV1) return;
  w.baCongKhaiV1 = true;
  function each(act) {
    var all = d.getElementsByTagName('iframe');
    for (var i = 0; i < all.length; i++)
      if (all[i].hasAttribute('data-ba-cong-khai') || /\/nhung\//.test(all[i].src)) act(all[i]);
  }
  w.addEventListener('message', function (event) {
    var height = event.data && event.data['ba-cong-khai'];
    if (typeof height !== 'number' || !isFinite(height) || height <= 0) return;
    height = Math.min(Math.max(Math.ceil(height), 80), 10000);
    each(function (frame) {
      if (frame.contentWindow !== event.source) return;
      var border = w.getComputedStyle(frame).boxSizing === 'border-box';
      frame.style.height = height + (border ? frame.offsetHeight - frame.clientHeight : 0) + 'px';
    });
  });
  each(function (frame) {
    frame.contentWindow.postMessage({ 'ba-cong-khai': 'height?' }, '*');
  });
})(window, document);
