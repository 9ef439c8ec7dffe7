package org.shangliang.app.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** What a user name may look like; capitals and full-width characters count as their plain form. */
final class Usernames {
    private static final Pattern READABLE = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
    private static final Pattern REGION = Pattern.compile("[0-9]{0,12}");
    private static final int LONGEST_NAME = 40;

    private Usernames() {}

    /** The form in which a user name is stored and looked up. */
    static String key(String typed) {
        return plain(Normalizer.normalize(typed, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /** Without control characters, which PostgreSQL refuses or people cannot see. */
    static String plain(String typed) {
        return typed.replaceAll("\\p{Cc}", "").strip();
    }

    /** The account as it is to be stored, or all that is wrong with it. */
    static NewAccount tidy(NewAccount wanted) {
        var tidy = new NewAccount(key(wanted.username()), plain(wanted.name()), plain(wanted.region()));
        var errors = new ArrayList<FieldError>();
        if (!READABLE.matcher(tidy.username()).matches()) {
            errors.add(new FieldError("username", "access.username.unreadable"));
        }
        if (tidy.name().isEmpty() || tidy.name().length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "access.name.missing"));
        }
        if (!REGION.matcher(tidy.region()).matches()) {
            errors.add(new FieldError("region", "access.region.unreadable"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return tidy;
    }
}
