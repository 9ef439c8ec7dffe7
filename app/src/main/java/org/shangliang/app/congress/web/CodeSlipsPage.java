package org.shangliang.app.congress.web;

import java.util.List;

/** Slips to be handed out (表决码单): the notice, the code, the QR code that opens the page with it. */
public record CodeSlipsPage(
        String union,
        String title,
        String body,
        String meeting,
        String place,
        List<String> agenda,
        String digest,
        List<String> items,
        List<String> failedBefore,
        String address,
        List<Slip> slips,
        List<Teller> tellers) {

    /** One voter's. */
    public record Slip(int number, String name, String unit, String code, String qr) {}

    /** One teller's; the QR code opens the page without the code. */
    public record Teller(String name, String code, String address, String qr) {}
}
