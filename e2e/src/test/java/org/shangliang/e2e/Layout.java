package org.shangliang.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;

/** Whether everything on a page can be read and reached: on a phone, in large print, at twice the size, without a script. */
final class Layout {
    private static final int TALL = 900;
    /** The width of a sheet between its margins, in the browser's pixels. */
    private static final int A4 = 590;

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

    /** What a person without scripts cannot use, on the page as it was served. */
    private static final String NEEDS_SCRIPT = """
            async () => {
              const lost = [];
              const answer = await fetch(location.href);
              const served = new DOMParser().parseFromString(await answer.text(), 'text/html');
              served.querySelectorAll('button').forEach(b => b.form || lost.push('button outside a form: ' + b.textContent));
              served.querySelectorAll('a:not([href]), a[href^="#"]:not([href^="#main"]), a[href^="javascript:"]')
                .forEach(a => served.getElementById((a.getAttribute('href') || '').slice(1))
                  || lost.push('link that leads nowhere: ' + a.textContent));
              served.querySelectorAll('form').forEach(form => {
                if (!form.getAttribute('action') || !form.querySelector('button[type=submit], button:not([type])')) {
                  lost.push('form that cannot be sent: ' + form.textContent.trim().slice(0, 30));
                }
              });
              if (served.querySelectorAll('main h1').length !== 1) {
                lost.push('headings of the first order: ' + served.querySelectorAll('main h1').length);
              }
              return lost;
            }
            """;

    /** What a sheet of paper cannot do. */
    private static final String USELESS = """
            () => [...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1
                && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)).slice(0, 3)
              .map(e => 'wider than the sheet: ' + e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30))
              .concat([...document.querySelectorAll('main table.cards tr')]
              .filter(e => getComputedStyle(e).display === 'block').slice(0, 1)
              .map(e => 'a row torn into a card: ' + e.textContent.trim().slice(0, 30)))
              .concat([...document.querySelectorAll('main button, .tb-foot')]
              .filter(e => e.getBoundingClientRect().height > 2).slice(0, 3)
              .map(e => 'to be pressed: ' + e.textContent.trim().slice(0, 30)))
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

    /** One line for each thing that a printed sheet cuts off or shows in vain. */
    static List<String> onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4, TALL);
        var faults = Stream.of(LOST, USELESS)
                .flatMap(check -> seen(page, "on paper", check).stream())
                .toList();
        page.setViewportSize(Browsers.DESKTOP, TALL);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return faults;
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
