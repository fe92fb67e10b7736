package it;

public record Invite(String email) {}
