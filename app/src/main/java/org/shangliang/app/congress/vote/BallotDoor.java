package org.shangliang.app.congress.vote;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Busy;
import org.shangliang.app.platform.web.Problem;
import org.shangliang.app.platform.web.ProblemType;
import org.shangliang.app.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The short way of a ballot into the box (投票快速通道): when a hall votes at once, most of the work is not the ballot but what
 * surrounds any request. This door takes the plain form of {@code POST /api/v1/votes/{vote}/ballots} before the other filters,
 * asks the same casting and gives the same answers. Whatever it does not know goes the ordinary way, unread.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BallotDoor implements Filter {
    private static final Pattern ADDRESS =
            Pattern.compile("/api/v1/votes/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/ballots");
    private static final Set<String> ACCEPTED = Set.of("*/*", "application/json", "application/json, text/plain, */*");
    private static final Set<String> SENT =
            Set.of("application/json", "application/json;charset=utf-8", "application/json; charset=utf-8");
    private static final int LONGEST = 1024;
    private static final List<HeaderWriter> ALWAYS =
            List.of(new HstsHeaderWriter(), new XXssProtectionHeaderWriter(), new XFrameOptionsHeaderWriter());
    private static final HeaderWriter NOT_KEPT = new CacheControlHeadersWriter();

    private final Casting casting;
    private final Problems problems;
    private final JsonMapper json;

    BallotDoor(Casting casting, Problems problems, JsonMapper json) {
        this.casting = casting;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            var vote = vote(asked);
            if (vote.isPresent() && isPlain(asked)) {
                receive(vote.get(), asked, answer, chain);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void receive(UUID vote, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(request.getContentLength());
        } catch (IOException cutOff) {
            chain.doFilter(request, response);
            return;
        }
        var ballot = PostedBallot.read(json, body);
        if (ballot.isPresent()) {
            take(vote, ballot.get(), request, response);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static Optional<UUID> vote(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getQueryString() != null) {
            return Optional.empty();
        }
        var address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() ? Optional.of(UUID.fromString(address.group(1))) : Optional.empty();
    }

    /** A short body of JSON whose length is told, from somebody who reads JSON. */
    private static boolean isPlain(HttpServletRequest request) {
        int length = request.getContentLength();
        var type = request.getContentType();
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return length > 0
                && length <= LONGEST
                && type != null
                && SENT.contains(type.toLowerCase(Locale.ROOT))
                && request.getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && (accepts == null || ACCEPTED.contains(accepts));
    }

    private void take(UUID vote, PostedBallot ballot, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ALWAYS.forEach(header -> header.writeHeaders(request, response));
        try {
            var receipt = casting.cast(vote, ballot.code(), ballot.attempt(), ballot.choice());
            NOT_KEPT.writeHeaders(request, response);
            write(new VoterApi.Receipt(receipt.digest(), receipt.words(), receipt.digits()), response);
        } catch (InvalidInput input) {
            problems.write(Problem.invalid(input.errors()), request, response);
        } catch (NoSuch nothing) {
            problems.write(Problem.of(ProblemType.NOT_FOUND), request, response);
        } catch (Busy busy) {
            problems.write(Problem.busy(busy.retryAfter()), request, response);
        }
    }

    private void write(VoterApi.Receipt receipt, HttpServletResponse response) throws IOException {
        byte[] bytes = json.writeValueAsBytes(receipt);
        response.setStatus(HttpStatus.CREATED.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
