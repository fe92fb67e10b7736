package money;

public class Secret {}
