package org.shangliang.app.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts (账号) and the capacities (身份) they hold. The caller has made sure that {@code by} may do this; it is
 * {@code null} when the program itself acts. Every change is recorded.
 */
public interface Accounts {

    /** An account just opened, and the password to hand over, which must be changed at the first sign-in. */
    record Opened(UUID account, String temporaryPassword) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** Opens an account; a user name that is taken or unreadable is invalid input in field {@code username}. */
    Opened open(@Nullable Actor by, NewAccount account);

    /** Gives a capacity; the same one a second time gives the existing one. */
    UUID give(@Nullable Actor by, UUID account, NewCapacity capacity);

    /** Withdraws a capacity at once, also from those signed in; does nothing if it is withdrawn already. */
    void withdraw(@Nullable Actor by, UUID capacity);

    /** Sets a new temporary password, ends every sign-in and token of the account, and returns the password. */
    String resetPassword(@Nullable Actor by, UUID account);

    /** Closes an account (停用) and ends every sign-in and token; nothing is deleted. */
    void close(@Nullable Actor by, UUID account);

    /** Opens a closed account again (启用). */
    void reopen(@Nullable Actor by, UUID account);

    /** The account, whoever asks. */
    Optional<AccountView> find(UUID account);

    /** The account with this user name, whoever asks. */
    Optional<AccountView> findByUsername(String username);

    /** The capacity if it is held now, whoever asks. */
    Optional<CapacityView> capacity(UUID capacity);

    /** Accounts whose region lies below a region, or which hold a capacity of exactly this scope; by name. */
    List<AccountView> list(Scope scope, String text, int limit, int offset);

    /** The names of people, for pages; accounts that do not exist are left out. */
    Map<UUID, String> names(Collection<UUID> accounts);
}
