package org.shangliang.app.platform.web;

import java.util.List;
import org.shangliang.law.Ground;

/** What cannot be done yet (还不能做的), and on what grounds. */
public record Lock(String title, List<Ground> grounds) {}
