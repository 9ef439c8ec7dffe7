package org.shangliang.app.contract.publication;

import org.shangliang.app.platform.web.FormValues;

/** Where the sheet for the notice board is printed, readers are counted and the public page is switched (公布与查阅). */
public record BoardPage(
        String id,
        String employer,
        String kind,
        String number,
        String publishedOn,
        String address,
        String mark,
        String readers,
        boolean open,
        boolean mayTurn,
        FormValues form) {}
