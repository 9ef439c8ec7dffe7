package org.shangliang.app.platform.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problem (问题类型) an answer may tell; each is described in docs/problems.md. */
public enum ProblemType {
    /** The law or the procedure says no (按规定办不了). */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Something that was sent cannot be read (填错). */
    INVALID_INPUT(HttpStatus.BAD_REQUEST),
    /** Nobody is signed in, or the token does not hold (未登录). */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    /** The user name or the password is wrong (用户名或密码不对). */
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED),
    /** The form was opened too long ago (表单过期). */
    EXPIRED_FORM(HttpStatus.FORBIDDEN),
    /** Not there, or not yours (没有找到). */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The address knows no such method. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** Someone was faster (已经有人办过). */
    STALE_VERSION(HttpStatus.CONFLICT),
    /** A file or body is larger than allowed (太大). */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The body is of a kind that is not understood. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Too many attempts in a short time (试得太多). */
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    /** More comes at once than can be done (一时太忙). */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** Our own fault (系统出错). */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** The status it is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** The last part of its address, for instance {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address, which can be opened. */
    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The type that tells a bare status best. */
    static ProblemType of(int status) {
        if (status == HttpStatus.FORBIDDEN.value()) {
            return NOT_FOUND;
        }
        for (ProblemType type : values()) {
            if (type.status.value() == status) {
                return type;
            }
        }
        return status >= 400 && status < 500 ? INVALID_INPUT : INTERNAL;
    }
}
