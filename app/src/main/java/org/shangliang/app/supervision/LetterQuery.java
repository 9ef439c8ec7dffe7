package org.shangliang.app.supervision;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.ScopePredicate;
import org.shangliang.app.supervision.NewLetter.Addressee;

/** Which letters a person may read (可看的函件): those of a scope; an addressee only those served to it. */
record LetterQuery(ScopePredicate scope, @Nullable Addressee addressee) {

    String sql() {
        return addressee == null
                ? scope.sql()
                : scope.sql() + " and l.addressee = :addressee and l.served_on is not null";
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(scope.parameters());
        if (addressee != null) {
            parameters.put("addressee", addressee.name());
        }
        return parameters;
    }
}
