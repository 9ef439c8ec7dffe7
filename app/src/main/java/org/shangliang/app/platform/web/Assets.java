package org.shangliang.app.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** The addresses of style sheets and scripts (静态资源), each with its content's digest so that it may be kept for a year. */
public final class Assets {
    private static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /** The address of one of our files, for instance {@code /assets/shangliang.css}. */
    public String url(String path) {
        return urls.computeIfAbsent(path, Assets::withDigest);
    }

    /** The address of htmx; its version is part of it. */
    public String htmx() {
        return HTMX;
    }

    /** Must agree with Spring's {@code ContentVersionStrategy}, which takes the digest out again and checks it. */
    private static String withDigest(String path) {
        try (var file = new ClassPathResource("static" + path).getInputStream()) {
            int dot = path.lastIndexOf('.');
            return path.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(file) + path.substring(dot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
