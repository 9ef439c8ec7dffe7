package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that the QR code opens (征集网址): of the server as the chair reached it. */
final class PublicAddress {
    private PublicAddress() {}

    static String of(HttpServletRequest request, CallView call) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/words/" + call.code())
                .toUriString();
    }
}
