package org.shangliang.app.contract.publication;

import java.util.List;

/** The sheet for the notice board (公布单). */
public record BoardSheet(
        String title,
        String employer,
        String union,
        String adoptedOn,
        String inForceOn,
        String term,
        List<String> lines,
        String mark,
        String address,
        String qr,
        List<String> parties) {}
