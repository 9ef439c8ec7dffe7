package org.shangliang.app.document;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import tools.jackson.databind.json.JsonMapper;

/**
 * A module's part of the portable case file (案卷包). It writes what those who may see the case may keep, never what one side
 * prepares for itself nor words of workers; parts are restored in the order of their {@code @Order}.
 */
public interface CasePart {

    /** The file that holds this part, or the one that lists what it holds. */
    String file();

    /** The files of this part by their path in the package; the same record always gives the same bytes. */
    Map<String, byte[]> write(UUID caseId, Actor reader);

    /** Writes the part anew from the files of a package that has been checked; the case does not exist yet. */
    void restore(UUID caseId, Map<String, byte[]> files);

    /** A part that is one record kept as JSON. */
    abstract class Json<T> implements CasePart {
        private final String file;
        private final Class<T> type;
        private final JsonMapper json;

        protected Json(String file, Class<T> type, JsonMapper json) {
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
}
