package org.shangliang.app.consultation.model;

import org.jspecify.annotations.Nullable;

/** One matter to consult on (议题): its statutory heading, its title, and why it was taken up. */
public record AgendaItem(
        int number, String heading, String title, @Nullable String reason) {}
