package org.shangliang.app.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Texts;

/**
 * What surrounds a page (页面外框) and depends on the request alone: who looks, the navigation, the display, the form
 * token, a notice of what was just done. Layouts and components reach it by {@link #current()} while a page is rendered.
 */
public record Frame(
        @Nullable Viewer viewer,
        List<NavItem> navigation,
        Display display,
        String path,
        @Nullable Csrf csrf,
        @Nullable String notice,
        @Nullable LocalDate demoDay,
        Assets assets,
        Texts texts) {
    private static final NavItem ALL =
            NavItem.of(NavSection.HELP, 0, "platform.nav.menu", MenuController.PATH, "menu-2");
    private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    /** The frame of the page that is being rendered on this thread. */
    public static Frame current() {
        if (!CURRENT.isBound()) {
            throw new NoSuchElementException("no page is being rendered; templates are rendered through Pages");
        }
        return CURRENT.get();
    }

    /** Renders within this frame. */
    public String around(Supplier<String> rendering) {
        return ScopedValue.where(CURRENT, this).call(rendering::get);
    }

    /** Puts grounds into words. */
    public GroundWords grounds() {
        return new GroundWords(texts);
    }

    /** The entries of one group of the navigation, in order. */
    public List<NavItem> entries(NavSection section) {
        return navigation.stream().filter(item -> item.section() == section).toList();
    }

    /** The tabs at the foot of a phone: at most four, and the way to all the others if there are any. */
    public List<NavItem> tabs() {
        var tabs = navigation.stream().filter(NavItem::tab).limit(4).toList();
        return tabs.isEmpty() || tabs.size() == navigation.size()
                ? tabs
                : Stream.concat(tabs.stream(), Stream.of(ALL)).toList();
    }

    /** Whether the entry leads to the page at hand; of several that fit, the most exact. */
    public boolean isCurrent(NavItem item) {
        return leadsHere(item)
                && navigation.stream()
                        .noneMatch(other -> leadsHere(other)
                                && other.path().length() > item.path().length());
    }

    /** The address of this page, with what is asked in it, as a value of a query parameter. */
    public String pathForLink() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private boolean leadsHere(NavItem item) {
        var page = path.replaceFirst("\\?.*", "");
        return page.equals(item.path()) || page.startsWith(item.path() + "/");
    }
}
