package org.shangliang.app.guidance;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** One instructor: what is noted, and those in care. */
public record InstructorPage(
        InstructorView instructor, FormValues form, List<MorningPage.Line> cared, boolean arranges) {}
