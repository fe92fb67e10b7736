package lib;

/** Without annotations: the mapping file makes it an entity. */
public class Book {
    String isbn;
    String title;
}
