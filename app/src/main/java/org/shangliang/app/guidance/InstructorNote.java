package org.shangliang.app.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is noted about an instructor (指导员登记): qualification (资格), speciality (专长), telephone. */
record InstructorNote(
        @NotBlank @Size(max = 100) String qualification,
        @NotNull @Size(max = 200) String speciality,

        @NotNull @Pattern(regexp = "[0-9 +\\-]{0,20}", message = "{guidance.phone}")
        String phone) {}
