package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.UUID;

/** A contract made known to the workers of an employer (已公布的集体合同); the digest is that of its one text. */
public record PublishedContract(
        UUID caseId,
        String number,
        String kind,
        LocalDate publishedOn,
        LocalDate inForceOn,
        LocalDate termFrom,
        LocalDate termTo,
        boolean ended,
        String textDigest) {}
