"""Who was asked, who answered, and how a body is written: names, sändlistor, senders, the register."""
