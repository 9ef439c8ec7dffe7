package org.shangliang.app.guidance;

import java.util.List;

/** The register of instructors with their load. */
public record InstructorsPage(List<InstructorView> instructors) {}
