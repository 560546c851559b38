// removed by the first real file of this room
