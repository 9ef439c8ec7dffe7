package org.shangliang.app.congress.vote;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A ballot as programs post it (提交的选票): code, attempt and choice, three texts and nothing else. */
record PostedBallot(String code, String attempt, String choice) {
    private static final Set<String> MEMBERS = Set.of("code", "attempt", "choice");

    /** Reads the plain form of a ballot; whatever else may be meant is left to who can tell it better. */
    static Optional<PostedBallot> read(JsonMapper json, byte[] body) {
        try (var parser = json.createParser(body)) {
            return read(parser);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PostedBallot> read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        var found = new HashMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (!text || !MEMBERS.contains(name) || found.put(name, parser.getString()) != null) {
                return Optional.empty();
            }
        }
        boolean ended = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        boolean whole =
                found.size() == MEMBERS.size() && found.values().stream().noneMatch(String::isBlank);
        return ended && whole
                ? Optional.of(new PostedBallot(
                        found.getOrDefault("code", ""),
                        found.getOrDefault("attempt", ""),
                        found.getOrDefault("choice", "")))
                : Optional.empty();
    }

    /** Keeps the ballot out of logs. */
    @Override
    public String toString() {
        return "PostedBallot";
    }
}
