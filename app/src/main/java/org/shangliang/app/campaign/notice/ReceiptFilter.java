package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.Map;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** Which receipts are meant: how far they have come, and part of the union's name. */
record ReceiptFilter(String state, String text) {
    /** What one may ask for, in the order of the list. */
    static final List<String> STATES = List.of("pending", "sent", "delivered", "opened", "acknowledged");

    private static final Map<String, String> PREDICATES = Map.of(
            "", "true",
            "pending", "r.acknowledged_at is null",
            "sent", "r.acknowledged_at is null and r.delivered_at is null",
            "delivered", "r.acknowledged_at is null and r.opened_at is null and r.delivered_at is not null",
            "opened", "r.acknowledged_at is null and r.opened_at is not null",
            "acknowledged", "r.acknowledged_at is not null");

    static ReceiptFilter of(String state, String text) {
        if (!PREDICATES.containsKey(state)) {
            throw new InvalidInput(List.of(new FieldError("state", "campaign.choice", List.of(state))));
        }
        return new ReceiptFilter(state, text.strip());
    }

    String sql() {
        return PREDICATES.getOrDefault(state, "true");
    }

    String like() {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
