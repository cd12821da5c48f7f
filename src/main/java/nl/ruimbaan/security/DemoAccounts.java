package nl.ruimbaan.security;

import java.util.List;

/** Accounts that the sign-in page offers as buttons. Present in the demo only. */
public record DemoAccounts(List<String> usernames, String password) {}
