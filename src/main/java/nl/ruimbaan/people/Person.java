package nl.ruimbaan.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.security.Account;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** A colleague with an account. */
@Entity
class Person extends BaseEntity {

    private String username;
    private String name;
    private @Nullable Long teamId;
    private @Nullable String passwordHash;
    private @Nullable String invitationHash;
    private @Nullable Instant invitedUntil;
    private boolean disabled;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Enumerated(EnumType.STRING)
    private Appearance appearance = Appearance.SYSTEM;

    /** Where a manager stands in the help chain; null in the team. */
    @Enumerated(EnumType.STRING)
    private @Nullable HelpLevel helpLevel;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(long id, String username, String name) {
        super(id);
        this.username = tidy(username);
        this.name = name.strip();
    }

    /** Usernames are compared without capitals. */
    static String tidy(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    PersonId personId() {
        return new PersonId(id());
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Whether the person has ever chosen a password. */
    boolean hasPassword() {
        return passwordHash != null;
    }

    boolean isDisabled() {
        return disabled;
    }

    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    Account toAccount() {
        return new Account(personId(), username, name, passwordHash, Set.copyOf(roles), disabled);
    }

    Profile toProfile() {
        return new Profile(personId(), name, team(), language, appearance);
    }

    AccountRow toRow(@Nullable String teamName) {
        return new AccountRow(
                personId(),
                version(),
                username,
                name,
                team(),
                teamName,
                Set.copyOf(roles),
                HelpLevel.orTeam(helpLevel),
                disabled,
                !hasPassword());
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void join(@Nullable TeamId team) {
        teamId = team == null ? null : team.value();
    }

    /** Who is no manager cannot be asked for help: they stand nowhere in the help chain. */
    void grant(Set<Role> granted, HelpLevel level) {
        roles.clear();
        roles.addAll(granted);
        helpLevel = granted.contains(Role.MANAGER) && level.isAbove(HelpLevel.TEAM) ? level : null;
    }

    void disable() {
        disabled = true;
        invitationHash = null;
    }

    void enable() {
        disabled = false;
    }

    /** Whoever brings the invitation within its time may choose a password. */
    void invite(String hashOfInvitation, Instant until) {
        invitationHash = hashOfInvitation;
        invitedUntil = until;
    }

    boolean isInvitedAt(Instant moment) {
        return invitationHash != null && invitedUntil != null && moment.isBefore(invitedUntil) && !disabled;
    }

    void acceptInvitation(String newPasswordHash) {
        choosePassword(newPasswordHash);
        invitationHash = null;
        invitedUntil = null;
    }

    void choosePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    void prefer(@Nullable Language preferred) {
        language = preferred;
    }

    void prefer(Appearance preferred) {
        appearance = preferred;
    }
}
