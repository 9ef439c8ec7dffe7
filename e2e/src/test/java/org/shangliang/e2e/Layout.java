package org.shangliang.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Whether everything on a page can be read and reached: on a phone, in large print, at twice the size, without a script. */
final class Layout {
    private static final int TALL = 900;

    /** What reaches beyond the screen, or lies cut off in a box that hides it. */
    private static final String LOST = """
            () => {
              const wide = document.documentElement.scrollWidth > window.innerWidth + 1
                ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                : [];
              const hides = value => value === 'hidden' || value === 'clip';
              const cut = [...document.querySelectorAll('body *')].filter(e => {
                const box = e.getBoundingClientRect();
                const style = getComputedStyle(e);
                return !e.closest('[aria-hidden=true]') && box.width > 2 && box.height > 2 && e.innerText && e.innerText.trim() !== ''
                  && ((hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
                    || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1));
              });
              const name = e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : '')
                + ' "' + e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30) + '"';
              return wide.slice(0, 3).map(e => 'beyond the screen: ' + name(e))
                .concat(cut.slice(0, 3).map(e => 'cut off: ' + name(e)));
            }
            """;

    /** What a person without scripts cannot use. */
    private static final String NEEDS_SCRIPT = """
            () => {
              const lost = [];
              document.querySelectorAll('button').forEach(b => b.form || lost.push('button outside a form: ' + b.textContent));
              document.querySelectorAll('a:not([href]), a[href^="#"]:not([href^="#main"]), a[href^="javascript:"]')
                .forEach(a => document.getElementById((a.getAttribute('href') || '').slice(1))
                  || lost.push('link that leads nowhere: ' + a.textContent));
              document.querySelectorAll('form').forEach(form => {
                if (!form.getAttribute('action') || !form.querySelector('button[type=submit], button:not([type])')) {
                  lost.push('form that cannot be sent: ' + form.textContent.trim().slice(0, 30));
                }
              });
              if (document.querySelectorAll('main h1').length !== 1) {
                lost.push('headings of the first order: ' + document.querySelectorAll('main h1').length);
              }
              return lost;
            }
            """;

    private Layout() {}

    /** One line for each thing that is lost to somebody. */
    static List<String> faults(Page page) {
        return Stream.of(
                        seen(page, "without scripts", NEEDS_SCRIPT),
                        seen(
                                page,
                                "() => { document.documentElement.style.fontSize = '200%' }",
                                LOST,
                                "at twice the size"),
                        atPhone(page))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> atPhone(Page page) {
        page.setViewportSize(Browsers.PHONE, 844);
        var usual = seen(page, "() => { document.documentElement.style.fontSize = '' }", LOST, "on a phone");
        var large = seen(
                page, "() => { document.documentElement.dataset.slSize = 'large' }", LOST, "on a phone in large print");
        page.evaluate("() => { document.documentElement.dataset.slSize = 'usual' }");
        page.setViewportSize(Browsers.DESKTOP, TALL);
        return Stream.concat(usual.stream(), large.stream()).toList();
    }

    private static List<String> seen(Page page, String before, String check, String where) {
        page.evaluate(before);
        return seen(page, where, check);
    }

    @SuppressWarnings("unchecked")
    private static List<String> seen(Page page, String where, String check) {
        return ((List<String>) page.evaluate(check))
                .stream().map(fault -> where + ": " + fault).toList();
    }
}
