package org.shangliang.app.document;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import tools.jackson.databind.json.JsonMapper;

/** A part of the portable case file (案卷包) that is one record kept as JSON. */
public abstract class JsonPart<T> implements CasePart {
    private final String file;
    private final Class<T> type;
    private final JsonMapper json;

    protected JsonPart(String file, Class<T> type, JsonMapper json) {
        this.file = file;
        this.type = type;
        this.json = json;
    }

    /** The record of a case, if it has one. */
    protected abstract Optional<T> find(UUID caseId);

    /** Keeps the record of a case that came back. */
    protected abstract void put(UUID caseId, T found);

    @Override
    public String file() {
        return file;
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        return find(caseId)
                .map(found -> Map.of(file, json.writeValueAsBytes(found)))
                .orElseGet(Map::of);
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        var content = files.get(file);
        if (content != null) {
            put(caseId, json.readValue(content, type));
        }
    }
}
