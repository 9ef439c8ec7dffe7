package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grassroots or joint union (基层工会或工会联合会) with its chair and what it covers. */
public record UnionView(
        UUID id,
        String name,
        UnionKind kind,
        String region,
        @Nullable UUID federationId,
        @Nullable String federationName,
        @Nullable String creditCode,
        @Nullable String chair,
        int employers,
        int staff,
        int version) {

    /** By name, kind and region alone, as it goes into a case file. */
    public UnionView plain() {
        return new UnionView(id, name, kind, region, null, null, null, null, 0, 0, 0);
    }
}
