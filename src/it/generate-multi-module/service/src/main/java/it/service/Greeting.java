package it.service;

import it.Invite;

public class Greeting {
    public String of(Invite invite) {
        return "Welcome, " + invite;
    }
}
