package org.shangliang.app.consultation.room;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages of rooms on this node (在线页面); they are told that something changed, never what. */
@Component
class Listeners {
    /** Then the browser comes again, and whether the person may still see the case is asked anew. */
    private static final long MILLIS = 300_000;

    private final Bell bell;
    private final Map<UUID, Set<SseEmitter>> open = new ConcurrentHashMap<>();

    Listeners(Bell bell) {
        this.bell = bell;
    }

    SseEmitter open(UUID caseId) {
        var page = new SseEmitter(MILLIS);
        open.computeIfAbsent(caseId, id -> ConcurrentHashMap.newKeySet()).add(page);
        page.onCompletion(() -> drop(caseId, page));
        page.onTimeout(page::complete);
        page.onError(fault -> drop(caseId, page));
        tell(caseId, page, "ready");
        bell.listen(this::changed, this::changedAll);
        return page;
    }

    private void changed(UUID caseId) {
        open.getOrDefault(caseId, Set.of()).forEach(page -> tell(caseId, page, "changed"));
    }

    private void changedAll() {
        open.keySet().forEach(this::changed);
    }

    private void tell(UUID caseId, SseEmitter page, String what) {
        try {
            page.send(SseEmitter.event().name(what).data(""));
        } catch (IOException | IllegalStateException gone) {
            drop(caseId, page);
        }
    }

    private void drop(UUID caseId, SseEmitter page) {
        open.computeIfPresent(caseId, (id, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        });
    }
}
