package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * A program is answered in the form it asked for if there is one, and in ours if there is none: what it did stands by then,
 * and a receipt withheld over its form would be lost.
 */
class AnswerRatherThanNone implements ContentNegotiationStrategy {
    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        if (!isProgram(request)) {
            return header.resolveMediaTypes(request);
        }
        var accepted = new ArrayList<MediaType>();
        try {
            accepted.addAll(header.resolveMediaTypes(request));
        } catch (HttpMediaTypeNotAcceptableException unreadable) {
            return MEDIA_TYPE_ALL_LIST;
        }
        accepted.add(MediaType.ALL);
        return accepted;
    }

    private static boolean isProgram(NativeWebRequest request) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        return asked != null && Problems.isProgram(asked.getRequestURI());
    }
}
