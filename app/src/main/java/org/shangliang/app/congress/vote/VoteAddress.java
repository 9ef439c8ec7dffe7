package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that a voter's QR code opens (投票网址): of the server as the chair reached it. */
final class VoteAddress {
    private VoteAddress() {}

    static String of(HttpServletRequest request, UUID vote) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/votes/" + vote)
                .toUriString();
    }
}
