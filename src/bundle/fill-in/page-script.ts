/**
 * What the page does: copies, keeps ticks, changes the language of its words. Written for old browsers too; those of
 * many offices know neither arrow functions nor `navigator.clipboard`, and a file on a disk may not use the latter.
 */
export const PAGE_SCRIPT = `(function () {
  'use strict';
  var body = document.body;
  var status = document.getElementById('status');
  var key = 'dossier fill-in ' + body.getAttribute('data-bundle') + ' ' + location.pathname;

  function each(selector, visit) {
    var found = document.querySelectorAll(selector);
    for (var i = 0; i < found.length; i += 1) visit(found[i]);
  }

  /* What is remembered: { ticks: { id: 1 }, show: 'zh' | 'en' | 'both' } */
  function remembered() {
    var state;
    try { state = JSON.parse(window.localStorage.getItem(key)); } catch (error) { state = null; }
    if (!state || typeof state !== 'object') state = {};
    if (!state.ticks || typeof state.ticks !== 'object') state.ticks = {};
    return state;
  }
  function remember(change) {
    var state = remembered();
    change(state);
    try {
      window.localStorage.setItem(key, JSON.stringify(state));
    } catch (error) {
      each('.unsaved', function (note) { note.removeAttribute('hidden'); });
    }
  }

  function isTicked(ticks, id) { return Object.prototype.hasOwnProperty.call(ticks, id); }
  function rowOf(box) {
    var row = box;
    while (row && !/(^| )(row|line)( |$)/.test(row.className)) row = row.parentElement;
    return row;
  }
  function count() {
    var done = 0;
    var all = 0;
    each('[data-tick]', function (box) {
      var row = rowOf(box);
      all += 1;
      if (box.checked) done += 1;
      if (row) row.setAttribute('data-done', box.checked ? 'yes' : 'no');
    });
    each('.done', function (number) { number.textContent = String(done); });
    each('.all', function (number) { number.textContent = String(all); });
    each('progress', function (bar) { bar.value = done; bar.max = Math.max(all, 1); });
  }
  function restore() {
    var ticks = remembered().ticks;
    each('[data-tick]', function (box) { box.checked = isTicked(ticks, box.getAttribute('data-tick')); });
    count();
  }

  function show(languages) {
    body.className = 'js ' + languages;
    document.documentElement.lang = languages === 'en' ? 'en' : 'zh-CN';
    each('[name=show]', function (radio) { radio.checked = radio.value === languages; });
  }
  function shown() {
    return / both/.test(body.className) ? ['zh', 'en'] : [/ en/.test(body.className) ? 'en' : 'zh'];
  }
  function announce(what, about) {
    var said = [];
    var languages = shown();
    for (var i = 0; i < languages.length; i += 1) {
      var name = about.querySelector('.idle > .' + languages[i] + ' > .hidden');
      var template = status.getAttribute('data-' + what + '-' + languages[i]).split('{what}');
      said.push(template.join(name ? name.textContent.trim() : ''));
    }
    status.textContent = '';
    window.setTimeout(function () { status.textContent = said.join(' · '); }, 30);
    window.clearTimeout(announce.later);
    announce.later = window.setTimeout(function () { status.textContent = ''; }, 6000);
  }

  /* The path by which a file dialog finds a file of the folder beside this page; elsewhere than on a disk, its name. */
  function pathOf(name) {
    var path;
    if (location.protocol !== 'file:') return name;
    try { path = decodeURIComponent(location.pathname); } catch (error) { return name; }
    path = path.replace(/[^\\/]*$/, '') + body.getAttribute('data-folder') + '/' + name;
    if (location.hostname) return ('//' + location.hostname + path).replace(/\\//g, '\\\\');
    return /^\\/[A-Za-z]:\\//.test(path) ? path.slice(1).replace(/\\//g, '\\\\') : path;
  }

  function copyByCommand(text) {
    var area = document.createElement('textarea');
    var done = false;
    /* The clipboard gets the text itself: a text area would change its line ends. */
    function put(event) {
      if (!event.clipboardData) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    }
    area.value = text;
    area.className = 'hidden';
    area.setAttribute('aria-hidden', 'true');
    body.appendChild(area);
    area.select();
    document.addEventListener('copy', put);
    try { done = document.execCommand('copy'); } catch (error) { done = false; }
    document.removeEventListener('copy', put);
    body.removeChild(area);
    return done;
  }
  function select(element) {
    var range = document.createRange();
    var selection = window.getSelection();
    range.selectNodeContents(element);
    selection.removeAllRanges();
    selection.addRange(range);
  }
  function copy(button) {
    var source = document.getElementById(button.getAttribute('data-copy'));
    var text = button.hasAttribute('data-path') ? pathOf(source.textContent) : source.textContent;
    function finish(done) {
      each('.copied', function (other) { other.className = ''; });
      button.focus();
      if (done) button.className = 'copied';
      else select(source);
      announce(done ? 'copied' : 'failed', button);
    }
    function byCommand() { finish(copyByCommand(text)); }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { finish(true); }, byCommand);
    } else byCommand();
  }

  document.addEventListener('click', function (event) {
    var element = event.target;
    while (element && element !== document) {
      if (element.nodeName === 'BUTTON' && element.hasAttribute('data-copy')) { copy(element); return; }
      element = element.parentNode;
    }
  });
  document.addEventListener('change', function (event) {
    var box = event.target;
    if (box.name === 'show') {
      show(box.value);
      remember(function (state) { state.show = box.value; });
    } else if (box.hasAttribute('data-tick')) {
      remember(function (state) {
        if (box.checked) state.ticks[box.getAttribute('data-tick')] = 1;
        else delete state.ticks[box.getAttribute('data-tick')];
      });
      count();
    }
  });
  window.addEventListener('storage', restore);

  var wanted = remembered().show;
  show(/^(zh|en|both)$/.test(wanted) ? wanted : /^zh/i.test(navigator.language || '') ? 'zh' : 'both');
  restore();
})();
`;
