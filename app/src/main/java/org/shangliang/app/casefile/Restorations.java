package org.shangliang.app.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.PortableDocket;
import org.shangliang.app.document.CasePart;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Puts a case back from its case file (案卷包导入): an administrator's act, whole or not at all, and only where the case is missing. */
@Component
class Restorations {
    private static final int MOST_NAMED = 20;

    private final PortableDocket dockets;
    private final List<CasePart> parts;
    private final RestorationStore store;
    private final Texts texts;
    private final JsonMapper json;

    Restorations(PortableDocket dockets, List<CasePart> parts, RestorationStore store, Texts texts, JsonMapper json) {
        this.dockets = dockets;
        this.parts = List.copyOf(parts);
        this.store = store;
        this.texts = texts;
        this.json = json;
    }

    /** What came back. */
    record Restored(UUID caseId, String number, String employer, long entries, String digest) {}

    /** The restorations so far, newest first; for administrators. */
    List<RestorationStore.Line> list(Actor actor) {
        require(actor);
        return store.latest();
    }

    /** Restores the case, or {@link InvalidInput} on {@code file} naming each entry that is wrong; nothing is written then. */
    @Transactional
    public Restored restore(byte[] archive, Actor actor) {
        require(actor);
        var box = opened(archive);
        var manifest = box.manifest();
        if (dockets.exists(manifest.caseId())) {
            throw refused("casefile.exists", manifest.number());
        }
        var lines = new String(Objects.requireNonNull(box.files().get(PackageCheck.DOCKET)), StandardCharsets.UTF_8)
                .strip()
                .split("\n", -1);
        var digest = Checksum.of(Objects.requireNonNull(box.files().get(Manifest.FILE)));
        try {
            dockets.restore(manifest.caseId(), List.of(lines));
            parts.forEach(part -> restore(part, box));
            store.note(manifest, digest, actor.account());
        } catch (DuplicateKeyException taken) {
            throw refused("casefile.taken", manifest.number());
        }
        return new Restored(manifest.caseId(), manifest.number(), manifest.employer(), manifest.length(), digest);
    }

    /** What an intact package holds may still be of another shape than this release reads. */
    private void restore(CasePart part, CasePackage box) {
        try {
            part.restore(box.manifest().caseId(), box.files());
        } catch (DuplicateKeyException taken) {
            throw taken;
        } catch (JacksonException
                | IllegalArgumentException
                | NullPointerException
                | DataIntegrityViolationException e) {
            throw faulty(List.of(new Fault(part.file(), "shape")));
        }
    }

    private CasePackage opened(byte[] archive) {
        try {
            return PackageCheck.open(archive, json);
        } catch (BrokenPackage broken) {
            throw faulty(broken.faults());
        }
    }

    private InvalidInput faulty(List<Fault> faults) {
        return new InvalidInput(faults.stream()
                .limit(MOST_NAMED)
                .map(fault -> new FieldError(
                        "file", "casefile.fault", List.of(fault.entry(), texts.of("casefile.fault." + fault.reason()))))
                .toList());
    }

    private static void require(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new NoSuch("page");
        }
    }

    private static InvalidInput refused(String code, String number) {
        return new InvalidInput(List.of(new FieldError("file", code, List.of(number))));
    }
}
