'use strict';
(function () {
  function sheet(article) {
    var page = document.implementation.createHTMLDocument(document.title);
    var policy = document.querySelector('meta[http-equiv]').cloneNode(true);
    var charset = page.createElement('meta');
    charset.setAttribute('charset', 'utf-8');
    page.head.prepend(charset, policy);
    page.head.append(document.querySelector('style').cloneNode(true));
    page.documentElement.lang = 'zh-Hans';
    page.body.className = 'sheet';
    var copy = article.cloneNode(true);
    copy.querySelectorAll('.actions').forEach(function (part) { part.remove(); });
    page.body.append(document.getElementById('head').cloneNode(true), copy,
        document.querySelector('footer').cloneNode(true));
    return '<!DOCTYPE html>\n' + page.documentElement.outerHTML;
  }

  function save(article) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([sheet(article)], { type: 'text/html' }));
    link.download = 'evidence-' + article.id + '.html';
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  function print(article) {
    article.classList.add('chosen');
    document.body.classList.add('one');
    window.print();
    document.body.classList.remove('one');
    article.classList.remove('chosen');
  }

  function reveal() {
    var target = document.getElementById(location.hash.slice(1));
    var around = target && target.closest('details');
    if (around && !around.open) {
      around.open = true;
      target.scrollIntoView();
    }
  }

  document.querySelectorAll('.actions').forEach(function (part) { part.hidden = false; });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-do]');
    if (button) {
      var article = button.closest('article');
      if (button.dataset.do === 'save') { save(article); } else { print(article); }
    }
  });
  window.addEventListener('hashchange', reveal);
  reveal();
})();
