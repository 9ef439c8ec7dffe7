package org.shangliang.app.opinion.web;

import java.util.List;

/** What is printed for a call (海报、意见单): {@code qr} is a picture as a data address, {@code codes} one for each slip. */
public record PosterPage(
        String union,
        String title,
        List<String> questions,
        String window,
        int audience,
        String address,
        String lookUp,
        String qr,
        List<String> picks,
        List<String> codes) {}
