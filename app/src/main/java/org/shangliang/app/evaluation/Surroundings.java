package org.shangliang.app.evaluation;

import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.evaluation.CaseRecord.Around;
import org.shangliang.app.opinion.Agendas;
import org.shangliang.app.organization.phonebook.PhoneBook;
import org.springframework.stereotype.Component;

/** What lies beside a case and says something about it (案外记录): telephone numbers, and what workers were asked. */
@Component
class Surroundings {
    private final PhoneBook phones;
    private final Agendas agendas;

    Surroundings(PhoneBook phones, Agendas agendas) {
        this.phones = phones;
        this.agendas = agendas;
    }

    Around of(CaseHeader header) {
        return new Around(phones.compared(header.employer()), agendas.heard(header.id()));
    }
}
