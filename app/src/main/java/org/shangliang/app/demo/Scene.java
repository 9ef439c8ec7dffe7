package org.shangliang.app.demo;

import tools.jackson.databind.JsonNode;

/** One act of a scenario: on which day after the opening, by which side, which step, with what payload. */
record Scene(int day, String as, String step, JsonNode body) {}
