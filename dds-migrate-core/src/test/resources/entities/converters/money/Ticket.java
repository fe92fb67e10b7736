package money;

public class Ticket {
    final int number;

    public Ticket(int number) {
        this.number = number;
    }
}
