package org.shangliang.app.guidance;

import java.util.UUID;

/**
 * An instructor (集体协商指导员) with the load carried now.
 *
 * @param region what the instructor looks after; may be wider than the viewer's own region
 * @param load employers looked after
 * @param stuck how many of them wait for a reply that is overdue, were declined, or stand suspended
 */
public record InstructorView(
        UUID capacity,
        String region,
        String name,
        String qualification,
        String speciality,
        String phone,
        int load,
        int stuck) {}
