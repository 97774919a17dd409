/**
 * What the page does: goes to each moment of the film and draws what is seen there, one after the other; a click plays
 * from there. The film that is drawn from is another than the one that plays, so that neither disturbs the other.
 */
export const FRAMES_SCRIPT = `(function () {
  'use strict';
  var shots = [].slice.call(document.querySelectorAll('canvas[data-at]'));
  var player = document.getElementById('player');
  var status = document.getElementById('status');
  var film = document.createElement('video');
  var next = 0;

  function tell(name, done) {
    var words = status.querySelectorAll('[data-say]');
    for (var i = 0; i < words.length; i += 1) words[i].hidden = words[i].getAttribute('data-say') !== name;
    var counts = status.querySelectorAll('b');
    for (var j = 0; j < counts.length; j += 1) counts[j].textContent = String(done || 0);
    status.setAttribute('data-state', name);
  }
  function at(shot) { return Number(shot.getAttribute('data-at')); }
  function go() {
    if (next >= shots.length) { tell('done'); return; }
    film.currentTime = Math.min(at(shots[next]), film.duration || Infinity);
  }
  function draw() {
    var shot = shots[next];
    shot.width = 640;
    shot.height = Math.max(1, Math.round(640 * film.videoHeight / film.videoWidth));
    shot.getContext('2d').drawImage(film, 0, 0, shot.width, shot.height);
    shot.className = 'drawn';
    next += 1;
    tell('drawing', next);
    go();
  }
  function failed() { tell('failed'); }

  film.muted = true;
  film.preload = 'auto';
  film.addEventListener('loadeddata', function () { if (film.videoWidth > 0) go(); else failed(); });
  film.addEventListener('seeked', draw);
  film.addEventListener('error', failed);
  film.src = player.getAttribute('src');
  film.load();

  document.addEventListener('click', function (event) {
    var shot = event.target.closest ? event.target.closest('button[data-play]') : null;
    if (!shot) return;
    player.currentTime = Math.max(0, Number(shot.getAttribute('data-play')) - 0.5);
    player.scrollIntoView();
    player.play();
  });
})();`;
