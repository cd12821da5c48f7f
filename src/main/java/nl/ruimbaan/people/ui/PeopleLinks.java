package nl.ruimbaan.people.ui;

/** The addresses of the screens of people. */
public final class PeopleLinks {

    /** One's own account. */
    public static final String ACCOUNT = "account";

    private PeopleLinks() {}
}
