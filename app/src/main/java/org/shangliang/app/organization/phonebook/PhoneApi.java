package org.shangliang.app.organization.phonebook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The phone book in the API. */
@RestController
class PhoneApi {
    private final PhoneBook phones;

    PhoneApi(PhoneBook phones) {
        this.phones = phones;
    }

    /** Lines as they are pasted on the page: credit code, side, name, duty if known, number. */
    record Many(@Nullable String lines) {}

    /** How many numbers were noted. */
    record Noted(int noted) {}

    @GetMapping("/api/v1/enterprises/{id}/phones")
    List<PhoneEntry> list(@PathVariable UUID id, Actor actor) {
        return phones.of(id, actor);
    }

    @PostMapping("/api/v1/enterprises/{id}/phones")
    @ResponseStatus(HttpStatus.CREATED)
    List<PhoneEntry> note(@PathVariable UUID id, @RequestBody PhoneDraft draft, Actor actor) {
        phones.note(id, draft, actor);
        return phones.of(id, actor);
    }

    @DeleteMapping("/api/v1/enterprises/{id}/phones/{phone}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(@PathVariable UUID id, @PathVariable UUID phone, Actor actor) {
        phones.strike(id, phone, actor);
    }

    @PostMapping("/api/v1/phones")
    Noted noteAll(@RequestBody Many many, Actor actor) {
        var lines = many.lines();
        return new Noted(phones.noteAll(lines == null ? "" : lines, actor));
    }
}
