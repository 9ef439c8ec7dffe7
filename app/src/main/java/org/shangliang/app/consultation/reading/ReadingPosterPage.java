package org.shangliang.app.consultation.reading;

/** What is put up while workers may read the draft (草案征求意见海报); {@code qr} is a picture as a data address. */
public record ReadingPosterPage(
        String union,
        String employer,
        String title,
        String headline,
        String closes,
        int clauses,
        int audience,
        String address,
        String qr,
        String mark) {}
