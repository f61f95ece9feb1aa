/*
 * What runs before anything else on a page of the add-in, in plain ES5: Excel 2016 and 2019 show pages in
 * Internet Explorer 11, where the bundle would be nothing but a syntax error and an empty pane. So the bundle is
 * put into the page only once it is known to run there, and otherwise a sentence says what is missing.
 *
 * No inline script and no eval: the pages are served under a content security policy that forbids both.
 * What to load stands in the data-* attributes of this script's own tag, filled in by the build.
 */
(function () {
  'use strict';

  var FLOOR = '1.13';
  var tag = document.getElementById('jihe-start');
  var kind = tag.getAttribute('data-page');
  /** How long Excel and the network may keep silent, in ms, before the page says so; it goes on when they do come. */
  var patience = Number(tag.getAttribute('data-patience'));
  var functions = (tag.getAttribute('data-functions') || '').split(' ');
  var going = false;

  var WORDS = {
    browser: {
      title: '这台电脑上的 Excel 太旧，绩核打不开',
      what: '绩核需要 Excel 2021、Excel 2024、Microsoft 365 或网页版 Excel。用新版 Excel 仍看到本页的，需要装上 Microsoft Edge WebView2，Mac 需要 Safari 16.4 以上。',
      english:
        'This Excel shows add-ins in a browser that is too old. Needed: Excel 2021, 2024, Microsoft 365 or Excel on the web, with WebView2 (on a Mac, Safari 16.4).'
    },
    excel: {
      title: '这台电脑上的 Excel 太旧，绩核打不开',
      what: '绩核需要 Excel 2021、Excel 2024、Microsoft 365 或网页版 Excel（ExcelApi ' + FLOOR + ' 以上）。',
      english:
        'This Excel is too old. Needed: Excel 2021, 2024, Microsoft 365 or Excel on the web (ExcelApi ' +
        FLOOR +
        ').'
    },
    blocked: {
      title: '读不到 Office 的脚本，绩核打不开',
      what: '绩核要先读取 Office 的脚本，现在读不到，多半是网络不通。表格没有改动。网络通了再点“重试”；不能上网的单位，请管理员按部署说明改用本单位服务器上的脚本。',
      english:
        'The script of Office could not be loaded, most likely for want of a network. Nothing was changed.',
      again: true
    },
    silent: {
      title: 'Excel 没有回应，绩核还没打开',
      what: '还在等 Excel 回应。表格没有改动。正在编辑单元格的，请先按回车或 Esc；过一会儿仍不行，请点“重试”。',
      english:
        'Excel has not answered yet. Nothing was changed. If a cell is being edited, press Enter or Esc; or try again.',
      again: true
    },
    incomplete: {
      title: '绩核的程序没有读全，打不开',
      what: '表格没有改动。请点“重试”；仍不行，请管理员核对服务器上的文件是否齐全。',
      english:
        'A file of the add-in is missing or damaged. Nothing was changed. Try again, or ask the administrator.',
      again: true
    },
    outside: {
      title: '请在 Excel 里打开绩核',
      what: '本页是 Excel 加载项的面板，要从 Excel“开始”选项卡的“绩核”打开。',
      english: 'This page is the pane of an add-in: open it from the Home tab of Excel.'
    }
  };

  function canRunTheBundle() {
    if (document.documentMode) return false;
    // Whoever knows replaceAll and hasOwn knows the syntax of the bundle as well; it cannot be tried without eval.
    if (!window.Promise || !window.Map || !window.Proxy || !window.Symbol || !window.BigInt) return false;
    if (!Promise.allSettled || !''.replaceAll || ![].at || !Object.hasOwn || !Object.fromEntries)
      return false;
    try {
      // The engine looks behind in its patterns: Safari before 16.4 cannot even read them.
      return new RegExp('(?<=a)\\p{L}', 'u').test('ab');
    } catch (fault) {
      return false;
    }
  }

  function line(parent, name, text, className) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    if (className) element.className = className;
    parent.appendChild(element);
    return element;
  }

  function wayOut(box) {
    var workbench = tag.getAttribute('data-workbench');
    if (!workbench) {
      line(box, 'p', '现在可以：请管理员用绩核的命令行核对、重算这份表，不需要 Excel。');
      return;
    }
    var paragraph = line(box, 'p', '现在可以：在浏览器里打开');
    var link = line(paragraph, 'a', '绩核工作台');
    link.href = workbench;
    link.target = '_blank';
    link.rel = 'noopener';
    paragraph.appendChild(document.createTextNode('，不用 Excel 也能核对、重算，表格不离开这台电脑。网址：'));
    line(paragraph, 'span', link.href, 'address');
  }

  function tell(reason) {
    var words = WORDS[reason];
    var box = document.getElementById('start');
    if (!box || !words) return;
    while (box.firstChild) box.removeChild(box.firstChild);
    line(box, 'h1', words.title);
    line(box, 'p', words.what);
    wayOut(box);
    line(box, 'p', '还有疑问，请把本页给单位的信息化管理人员看。');
    var english = line(box, 'p', words.english, 'english');
    english.lang = 'en';
    if (words.again) {
      var button = line(box, 'button', '重试');
      button.type = 'button';
      button.onclick = function () {
        window.location.reload();
      };
    }
    line(box, 'p', '[' + reason + '] ' + window.navigator.userAgent, 'technical');
    setShown(true);
  }

  function setShown(shown) {
    var box = document.getElementById('start');
    var root = document.getElementById('root');
    if (box) box.style.display = shown ? 'block' : 'none';
    if (root) root.style.display = shown ? 'none' : '';
  }

  function insert(source, waitsForOthers, done, failed) {
    var script = document.createElement('script');
    script.async = !waitsForOthers;
    script.onload = done;
    script.onerror = failed;
    script.src = source;
    document.getElementsByTagName('head')[0].appendChild(script);
  }

  function sourcesOfBundle() {
    return tag.getAttribute('data-scripts').split(' ');
  }

  /** On its way while office.js and Excel find each other, which takes as long; it does not run yet. */
  function fetchBundle() {
    var sources = sourcesOfBundle();
    for (var i = 0; i < sources.length; i += 1) {
      var link = document.createElement('link');
      link.rel = 'preload';
      link.setAttribute('as', 'script');
      link.href = sources[i];
      document.getElementsByTagName('head')[0].appendChild(link);
    }
  }

  function insertBundle() {
    var sources = sourcesOfBundle();
    missing = sources.length;
    function loaded() {
      missing -= 1;
      if (going) watchIt();
    }
    function failed() {
      broken = true;
      if (going) refuse('incomplete');
    }
    // In the order of insertion: the chunks of a page build on each other.
    for (var i = 0; i < sources.length; i += 1) insert(sources[i], true, loaded, failed);
  }

  /*
   * The pane's bundle runs while office.js and Excel find each other: it gets ready, and hands over what it does
   * once they are there. The other pages cannot do anything without Office, so theirs is only fetched meanwhile.
   */
  var ahead = kind === 'pane';
  var begin = null;
  var missing = 0;
  var broken = false;

  function letBegin(pane) {
    begin = pane;
    if (going) begin();
  }

  function go() {
    going = true;
    setShown(false);
    if (broken) refuse('incomplete');
    else if (!ahead) insertBundle();
    else if (begin) begin();
    watchIt();
  }

  function watchIt() {
    if (missing === 0) window.setTimeout(checkThatItDraws, patience);
  }

  /** The first thing that the pane draws replaces the words of waiting. */
  function checkThatItDraws() {
    if (document.getElementById('waiting')) tell('incomplete');
  }

  /*
   * The page without a face: Excel presses a button as soon as Microsoft's client runs, which is before the bundle
   * can be there, and one that nobody answers just does nothing. So what is pressed is kept until the bundle, or
   * the word of refusal, takes the ribbon over.
   */
  var pressed = [];
  var ribbon = null;

  function keepPresses() {
    for (var i = 0; i < functions.length; i += 1) window[functions[i]] = press(functions[i]);
    window.jiheTakeRibbon = takeRibbon;
  }

  function press(name) {
    return function (event) {
      if (ribbon) ribbon[name](event);
      else pressed.push({ name: name, event: event });
    };
  }

  function takeRibbon(works) {
    ribbon = works;
    while (pressed.length > 0) {
      var first = pressed.shift();
      ribbon[first.name](first.event);
    }
  }

  /** The ribbon's buttons answer as well, by opening the words in a dialog. */
  function refuse(reason) {
    var works = {};
    tell(reason);
    if (kind !== 'commands' || !window.Office) return;
    for (var i = 0; i < functions.length; i += 1) {
      works[functions[i]] = refusal(reason);
      if (window.Office.actions && window.Office.actions.associate)
        window.Office.actions.associate(functions[i], works[functions[i]]);
    }
    takeRibbon(works);
  }

  function refusal(reason) {
    return function (event) {
      var office = window.Office;
      var address = window.location.href.replace(/[^/]*$/, '') + 'taskpane.html#' + reason;
      var size = { height: 50, width: 30, displayInIframe: true };
      function opened(result) {
        // On a Mac the dialog goes when the button is done: there the button waits for the officer.
        if (office.context.platform !== 'Mac' || !result.value) event.completed();
        else {
          result.value.addEventHandler('dialogEventReceived', function () {
            event.completed();
          });
        }
      }
      if (office.context && office.context.ui && office.context.ui.displayDialogAsync) {
        office.context.ui.displayDialogAsync(address, size, opened);
      } else {
        event.completed();
      }
    };
  }

  function hasTheFloor() {
    var requirements = window.Office.context && window.Office.context.requirements;
    return !!requirements && requirements.isSetSupported('ExcelApi', FLOOR);
  }

  function start() {
    // Some hosts of dialogs append words of their own to the fragment.
    var asked = (/^#([a-z]+)/.exec(window.location.hash) || [])[1];
    if (kind === 'pane' && Object.prototype.hasOwnProperty.call(WORDS, asked)) {
      tell(asked);
      return;
    }
    var able = canRunTheBundle();
    /** The dialog tells its result with Excel or without: it only closes more neatly with it. */
    function without(reason) {
      if (!able || going) return;
      if (kind === 'result') go();
      else tell(reason);
    }
    var waiting = window.setTimeout(function () {
      without(window.Office ? 'silent' : 'blocked');
    }, patience);

    insert(
      tag.getAttribute('data-office'),
      false,
      function () {
        window.Office.onReady(function (info) {
          window.clearTimeout(waiting);
          if (!able) refuse('browser');
          else if (going) return;
          else if (!info || !info.host) without('outside');
          else if (kind !== 'result' && !hasTheFloor()) refuse('excel');
          else go();
        });
      },
      function () {
        window.clearTimeout(waiting);
        without('blocked');
      }
    );
    if (!able) tell('browser');
    else if (ahead) insertBundle();
    else fetchBundle();
  }

  if (ahead) window.jiheBegin = letBegin;
  if (kind === 'commands') keepPresses();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
