package org.shangliang.app.supervision.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands out the long picture, in the browser and by the API. */
@RestController
class PictureController {
    private final Posters posters;
    private final LongPicture picture;

    PictureController(Posters posters, LongPicture picture) {
        this.posters = posters;
        this.picture = picture;
    }

    @GetMapping({"/urgings/picture.png", "/api/v1/urgings/picture.png"})
    ResponseEntity<byte[]> picture(
            Actor actor,
            @RequestParam List<UUID> employer,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam(required = false) @Nullable LocalDate by) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"cuiban.png\"")
                .body(picture.paint(posters.of(employer, part, by, site, actor)));
    }
}
