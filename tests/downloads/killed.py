"""A program that runs the queue until somebody kills it: ``killed.py FOLDER [URL]``."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from downloads.queues import open_queue, scene_of, until_done  # noqa: E402 - found there


class Server:
    def __init__(self, address):
        self.address = address

    def url(self, name):
        return f"{self.address}/{name}"


def main():
    folder = Path(sys.argv[1])
    queue = open_queue(folder)
    queue.subscribe(lambda changed: say(changed[0].done_bytes if changed else ""))
    queue.add("service", [scene_of(Server(sys.argv[2]), "big.bin")], str(folder / "images"))
    until_done(queue)
    queue.close()
    say("done")


def say(what):
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
